export { createConnection } from 'mysql2/promise';
