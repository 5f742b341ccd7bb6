package org.maillage.pathway.files;

/**
 * Something in a file that cannot be taken.
 *
 * @param key of the entry that it is about; empty where it is about none
 * @param sentence that says what to do
 */
record Fault(int line, String key, String sentence) {}
