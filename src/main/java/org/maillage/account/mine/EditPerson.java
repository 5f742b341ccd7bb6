package org.maillage.account.mine;

import org.maillage.account.Deeds;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.notices.WaitingNews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what somebody says of himself or herself; news that waits follows the pace. */
@Component
class EditPerson {

    private final People people;
    private final WaitingNews waitingNews;
    private final Deeds deeds;

    EditPerson(People people, WaitingNews waitingNews, Deeds deeds) {
        this.waitingNews = waitingNews;
        this.people = people;
        this.deeds = deeds;
    }

    @Transactional
    public Person editPerson(Person edited) {
        people.save(edited);
        waitingNews.follow(edited.email().value(), edited.pace());
        deeds.write(edited.id(), "edited-profile", edited.id().value(), "");
        return edited;
    }
}
