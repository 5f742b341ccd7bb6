package org.maillage.account.mine;

import org.maillage.account.EmailAddress;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.notices.NewsEnds;
import org.maillage.notices.Pace;
import org.maillage.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends somebody no news any more, as who holds a link out of their mails wishes. */
@Component
class EndNews {

    private final NewsEnds ends;
    private final People people;
    private final EditPerson editPerson;

    EndNews(NewsEnds ends, People people, EditPerson editPerson) {
        this.ends = ends;
        this.people = people;
        this.editPerson = editPerson;
    }

    /** Twice is once; false when there is no such link any more. */
    @Transactional
    public boolean endNews(Secret secret) {
        var recipient = ends.recipient(secret);
        recipient
                .flatMap(EmailAddress::of)
                .flatMap(people::find)
                .filter(it -> it.pace() != Pace.NEVER)
                .ifPresent(it -> editPerson.editPerson(at(it, Pace.NEVER)));
        return recipient.isPresent();
    }

    private static Person at(Person it, Pace pace) {
        return new Person(it.id(), it.email(), it.name(), it.language(), it.zone(), pace, it.version());
    }
}
