// Names of time zones as Java's US locale prints them.
import { offsetMinutes, type Zone } from './time-zone';

/** Short names by zone: standard, and daylight where there is one. */
const SHORT: Readonly<Record<string, readonly [string, string?]>> = {
  'Asia/Bangkok': ['ICT'], 'Asia/Ho_Chi_Minh': ['ICT'], 'Asia/Saigon': ['ICT'], 'Asia/Phnom_Penh': ['ICT'], 'Asia/Vientiane': ['ICT'], 'Asia/Jakarta': ['WIB'], 'Asia/Singapore': ['SGT'],
  'Asia/Kuala_Lumpur': ['MYT'], 'Asia/Manila': ['PST'], 'Asia/Tokyo': ['JST'], 'Asia/Seoul': ['KST'], 'Asia/Shanghai': ['CST'], 'Asia/Taipei': ['CST'], 'Asia/Hong_Kong': ['HKT'],
  'Asia/Kolkata': ['IST'], 'Asia/Calcutta': ['IST'], 'Asia/Yangon': ['MMT'], 'Asia/Dhaka': ['BST'], 'Asia/Karachi': ['PKT'], 'Asia/Dubai': ['GST'], 'Asia/Jerusalem': ['IST', 'IDT'],
  'Europe/London': ['GMT', 'BST'], 'Europe/Dublin': ['GMT', 'IST'], 'Europe/Lisbon': ['WET', 'WEST'], 'Europe/Paris': ['CET', 'CEST'], 'Europe/Berlin': ['CET', 'CEST'], 'Europe/Madrid': ['CET', 'CEST'],
  'Europe/Rome': ['CET', 'CEST'], 'Europe/Amsterdam': ['CET', 'CEST'], 'Europe/Brussels': ['CET', 'CEST'], 'Europe/Vienna': ['CET', 'CEST'], 'Europe/Zurich': ['CET', 'CEST'], 'Europe/Stockholm': ['CET', 'CEST'],
  'Europe/Warsaw': ['CET', 'CEST'], 'Europe/Prague': ['CET', 'CEST'], 'Europe/Athens': ['EET', 'EEST'], 'Europe/Helsinki': ['EET', 'EEST'], 'Europe/Kiev': ['EET', 'EEST'], 'Europe/Moscow': ['MSK'], 'Europe/Istanbul': ['TRT'],
  'Australia/Sydney': ['AEST', 'AEDT'], 'Australia/Melbourne': ['AEST', 'AEDT'], 'Australia/Brisbane': ['AEST'], 'Australia/Perth': ['AWST'], 'Pacific/Auckland': ['NZST', 'NZDT'], 'Pacific/Honolulu': ['HST'],
  'Africa/Johannesburg': ['SAST'], 'Africa/Nairobi': ['EAT'], 'Africa/Lagos': ['WAT'], 'Africa/Cairo': ['EET', 'EEST'],
  'America/Sao_Paulo': ['BRT', 'BRST'], 'America/Argentina/Buenos_Aires': ['ART'], 'America/Bogota': ['COT'], 'America/Lima': ['PET'], 'America/Mexico_City': ['CST', 'CDT'],
};
const FIXED_LONG: Readonly<Record<string, string>> = { UTC: 'Coordinated Universal Time', GMT: 'Greenwich Mean Time' };

/** The zone's name at an instant, as pattern letters z (short) and zzzz (long) print it. */
export function zoneName(zone: Zone, ms: number, style: 'short' | 'long'): string {
  if (zone.kind === 'fixed') return style === 'long' ? (FIXED_LONG[zone.label] ?? zone.label) : zone.label;
  const known = SHORT[zone.name];
  if (style === 'short' && known !== undefined) return isDaylight(zone, ms) ? (known[1] ?? known[0]) : known[0];
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone.name, timeZoneName: style }).formatToParts(ms);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone.name;
}

function isDaylight(zone: Zone, ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  const standard = Math.min(offsetMinutes(zone, Date.UTC(year, 0, 1)), offsetMinutes(zone, Date.UTC(year, 6, 1)));
  return offsetMinutes(zone, ms) > standard;
}
