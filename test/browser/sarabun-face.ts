// The Thai face for pages under test: the browser under test has none of its own.
import { readFileSync } from 'node:fs';

const FONT = `data:font/ttf;base64,${readFileSync(require.resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf')).toString('base64')}`;

/** A style element that brings Sarabun. */
export const sarabunFace = `<style>@font-face { font-family: Sarabun; src: url(${FONT}); }</style>`;
