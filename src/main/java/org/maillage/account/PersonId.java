package org.maillage.account;

import java.util.UUID;
import org.maillage.shared.Id;

/** What a person is known by. */
public record PersonId(UUID value) implements Id {

    static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }
}
