export { Injectable as contractsImport } from '@nestjs/common';
