package org.maillage.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.account.Example;

/** Nobody takes the people met in the demonstration for real ones. */
class DemonstrateContactsTest {

    @Test
    void peopleMetSayThatTheyAreExamples() {
        assertThat(Example.read("contacts", DemonstrateContacts.Said.class).people())
                .allMatch(it -> it.name().endsWith(" Exemple") && !it.role().isEmpty());
    }
}
