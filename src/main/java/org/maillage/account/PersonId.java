package org.maillage.account;

import java.util.UUID;

public record PersonId(UUID value) {

    static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
