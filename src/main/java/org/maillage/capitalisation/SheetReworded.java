package org.maillage.capitalisation;

/** Something that a sheet said is gone from all that was published of it: what was made of it is made anew. */
public record SheetReworded(SheetId sheet) {}
