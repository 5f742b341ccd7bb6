package org.maillage.pathway.files;

/** Something in a file that cannot be taken: its line, and a sentence that says what to do. */
record Fault(int line, String sentence) {}
