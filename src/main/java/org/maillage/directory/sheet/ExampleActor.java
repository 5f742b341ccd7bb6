package org.maillage.directory.sheet;

/**
 * An actor that nobody has ever met.
 *
 * @param themes keys with commas between them
 * @param families of a third place; empty for none
 * @param visibility of the record
 */
record ExampleActor(
        String name, String profile, String themes, String description, String families, String visibility) {

    ExampleActor seenBy(String others) {
        return new ExampleActor(name, profile, themes, description, families, others);
    }

    boolean isThirdPlace() {
        return !families.isEmpty();
    }
}
