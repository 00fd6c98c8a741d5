export { Injectable as persistenceImports } from '@nestjs/common';
