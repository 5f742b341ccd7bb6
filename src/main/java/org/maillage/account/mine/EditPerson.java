package org.maillage.account.mine;

import java.time.ZoneId;
import java.util.Locale;
import org.maillage.account.Deeds;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.SignedIn;
import org.maillage.account.TypedPerson;
import org.maillage.notices.Pace;
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

    /** Changes what the form says; {@code version} is that of the person that the reader has seen. */
    @Transactional
    public Person editPerson(SignedIn me, TypedPerson form, int version) {
        var person = people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
        var edited = new Person(
                person.id(),
                person.email(),
                form.name(),
                Locale.forLanguageTag(form.language()),
                ZoneId.of(form.zone()),
                Pace.find(form.pace()).orElseThrow(),
                version);
        people.save(edited);
        deeds.write(me.person(), "edited-profile", me.id(), "");
        return edited;
    }
}
