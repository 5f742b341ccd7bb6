package org.maillage.account;

import org.maillage.notices.Pace;
import org.maillage.notices.StillNews;
import org.springframework.stereotype.Component;

/** News is for who wants some at the moment when it goes. */
@Component
record WantsNews(People people) implements StillNews {

    @Override
    public boolean isFor(String recipient, String path) {
        return EmailAddress.of(recipient)
                .flatMap(people::find)
                .filter(it -> it.pace() == Pace.NEVER)
                .isEmpty();
    }
}
