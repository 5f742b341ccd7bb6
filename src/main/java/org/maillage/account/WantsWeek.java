package org.maillage.account;

import org.maillage.notices.StillNews;
import org.springframework.stereotype.Component;

/** A week is told to who still wants to be told it at the moment when the mail goes. */
@Component
record WantsWeek(People people, WeekMails weekMails) implements StillNews {

    @Override
    public boolean isFor(String recipient, String path) {
        return !path.equals(WeekMails.ABOUT)
                || EmailAddress.of(recipient)
                        .flatMap(people::find)
                        .filter(it -> weekMails.isWanted(it.id()))
                        .isPresent();
    }
}
