# Says hello.
echo hello
echo )
