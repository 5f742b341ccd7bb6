package org.maillage.capitalisation;

/** Nobody but its writers reads a sheet any more. */
public record SheetWithdrawn(SheetId sheet) {}
