CREATE TABLE departments (
  department  TEXT PRIMARY KEY
);
CREATE TABLE employees (
  employee_id INTEGER PRIMARY KEY,
  department  TEXT,          -- NULL: not assigned yet
  salary      INTEGER        -- NULL: not agreed yet
);
