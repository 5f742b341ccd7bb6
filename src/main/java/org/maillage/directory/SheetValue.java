package org.maillage.directory;

/**
 * A value on a sheet.
 *
 * @param words whether it is shown as it was typed, on several lines
 * @param path where it leads; empty for nowhere
 * @param source where it comes from, when that is not the source of the whole
 * @param outvoted what a register says instead; empty for nothing
 */
public record SheetValue(String label, String value, boolean words, String path, String source, String outvoted) {}
