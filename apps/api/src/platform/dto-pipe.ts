import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { readDto } from '../actions/read-dto.js';

const PLAIN: readonly unknown[] = [undefined, Object, String, Number, Boolean, Array];

/** Bodies and queries whose parameter names a DTO class are read by it. */
@Injectable()
export class DtoPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || PLAIN.includes(metatype)) return value;
    return readDto(metatype as new () => object, value);
  }
}
