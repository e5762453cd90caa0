import { communeByCode } from '#reference';
import { Transform, Type } from 'class-transformer';
import {
  buildMessage,
  IsObject,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { Temporal } from 'temporal-polyfill';

const isIsoDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

/** A calendar day that exists, 'YYYY-MM-DD'. */
export const IsIsoDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isIsoDay',
      validator: { validate: isIsoDay, defaultMessage: buildMessage(() => '$property is not a day', options) },
    },
    options,
  );

/** The INSEE code of a commune that exists. */
export const IsCommune = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isCommune',
      validator: {
        validate: (value) => typeof value === 'string' && communeByCode(value) !== undefined,
        defaultMessage: buildMessage(() => '$property is not a commune', options),
      },
    },
    options,
  );

/** Texts typed by people: trimmed, and nothing but white space counts as empty. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** May be left out, may not be null: its column always holds something. */
export const Omittable = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** One object of its own kind: class-validator's ValidateNested lets a list and an absent value through. */
export const Nested =
  (kind: () => new () => object): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [IsObject(), ValidateNested(), Type(kind)]) decorate(target, key);
  };
