package org.maillage.capitalisation;

/** A version of a sheet is open to everybody; it is the one that they read from now on. */
public record SheetPublished(SheetId sheet, int number) {}
