package org.maillage.backup;

/** A change of the shape of the database: one version of the migrations of a module. */
record Step(String module, String version) {

    @Override
    public String toString() {
        return module + " " + version;
    }
}
