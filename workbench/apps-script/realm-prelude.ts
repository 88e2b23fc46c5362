/**
 * Runs first in every realm, as text: gives the clock, chance and time zone of the script to Date
 * and Math.random, and returns makers of the realm's own objects.
 */
export const REALM_PRELUDE = String.raw`(function (host) {
  'use strict';
  const Real = Date;
  const UTC = Real.UTC;
  const parseReal = Real.parse;
  const hasZone = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)(?:\s*\(.*\))?$/i;
  const dateOnly = /^[+-]?\d{4,6}(?:-\d\d){0,2}$/;
  function parse(text) {
    if (dateOnly.test(text) || hasZone.test(text)) return parseReal(text);
    const iso = /^[+-]?\d{4,6}-\d\d-\d\dT/.test(text);
    return host.instant(parseReal(iso ? text + 'Z' : text + ' UTC'));
  }
  function timeOf(parts) {
    if (parts.length === 0) return host.now();
    if (parts.length > 1) return host.instant(UTC(...parts));
    const value = parts[0] instanceof Real ? parts[0].getTime() : parts[0];
    return typeof value === 'string' ? parse(value) : value;
  }
  function ZonedDate(...parts) {
    if (!new.target) return new ZonedDate().toString();
    return Reflect.construct(Real, [timeOf(parts)], new.target);
  }
  const proto = Real.prototype;
  ZonedDate.prototype = proto;
  const own = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  own(proto, 'constructor', ZonedDate);
  own(ZonedDate, 'name', 'Date');
  own(ZonedDate, 'now', () => host.now());
  own(ZonedDate, 'UTC', UTC);
  own(ZonedDate, 'parse', (text) => parse(String(text)));
  const wall = (date) => new Real(date.getTime() + host.offset(date.getTime()));
  const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  for (const part of [...parts, 'Day']) {
    const read = proto['getUTC' + part];
    own(proto, 'get' + part, function () { return read.call(wall(this)); });
  }
  for (const part of parts) {
    const write = proto['setUTC' + part];
    own(proto, 'set' + part, function (...values) {
      const clock = wall(this);
      write.apply(clock, values);
      return this.setTime(host.instant(clock.getTime()));
    });
  }
  own(proto, 'getTimezoneOffset', function () { return -host.offset(this.getTime()) / 60000; });
  const pad = (number) => String(number).padStart(2, '0');
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  own(proto, 'toDateString', function () {
    if (isNaN(this.getTime())) return 'Invalid Date';
    const year = String(this.getFullYear()).padStart(4, '0');
    return days[this.getDay()] + ' ' + months[this.getMonth()] + ' ' + pad(this.getDate()) + ' ' + year;
  });
  own(proto, 'toTimeString', function () {
    const minutes = -this.getTimezoneOffset();
    const ahead = Math.abs(minutes);
    const zone = (minutes < 0 ? '-' : '+') + pad(Math.floor(ahead / 60)) + pad(ahead % 60);
    const clock = [this.getHours(), this.getMinutes(), this.getSeconds()].map(pad).join(':');
    return clock + ' GMT' + zone + ' (' + host.zoneName + ')';
  });
  own(proto, 'toString', function () {
    if (isNaN(this.getTime())) return 'Invalid Date';
    return this.toDateString() + ' ' + this.toTimeString();
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const real = proto[name];
    own(proto, name, function (locale, options) {
      return real.call(this, locale, { timeZone: host.zoneName, ...options });
    });
  }
  own(globalThis, 'Date', ZonedDate);
  own(Math, 'random', () => host.random());
  return {
    date: (instant) => new Real(instant),
    array: () => [],
    object: () => ({}),
    error: (name, message) => own(new Error(message), 'name', name),
    evaluator: (names, expression) => new Function(...names, 'return (' + expression + '\n);'),
  };
})`;
