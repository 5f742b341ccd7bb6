package org.maillage.account;

import java.util.Locale;
import org.maillage.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what somebody says of himself or herself. */
@Component
class EditPerson {

    private final People people;
    private final Deeds deeds;

    EditPerson(People people, Deeds deeds) {
        this.people = people;
        this.deeds = deeds;
    }

    /** Changes name and language; {@code version} is that of the person that the reader has seen. */
    @Transactional
    public void editPerson(SignedIn me, String name, Locale language, int version) {
        var person = people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
        people.save(new Person(person.id(), person.email(), name, language, version));
        deeds.write(me.person(), "edited-profile", me.id(), "");
    }
}
