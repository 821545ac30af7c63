// one.css
