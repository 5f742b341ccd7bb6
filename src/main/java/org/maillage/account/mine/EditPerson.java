package org.maillage.account.mine;

import org.maillage.account.Deeds;
import org.maillage.account.People;
import org.maillage.account.Person;
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

    @Transactional
    public Person editPerson(Person edited) {
        people.save(edited);
        deeds.write(edited.id(), "edited-profile", edited.id().value(), "");
        return edited;
    }
}
