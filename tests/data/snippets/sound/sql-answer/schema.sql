CREATE TABLE sale (day TEXT, cents INTEGER);
