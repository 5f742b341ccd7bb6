package org.maillage.territory.imports;

/** A commune as the official list of a year has it. */
record CogCommune(String code, String name, String department, String region) {

    CogCommune named(String newName) {
        return new CogCommune(code, newName, department, region);
    }
}
