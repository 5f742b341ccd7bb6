package org.maillage.account.signin;

import java.time.Clock;
import java.util.List;
import org.maillage.account.Person;
import org.maillage.notices.Letter;
import org.maillage.notices.PostMail;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that it has a new way in: somebody else may have added it at an open browser. */
@Component
record WarnOwner(PostMail post, Settings settings, Clock clock) {

    /** @param way the key of its name: {@code passkey}, {@code password} or {@code provider} */
    void of(Person owner, String way) {
        var named = Saying.of("account.mail.way-in." + way);
        var link = settings.address("/account/ways-in");
        post.postMail(Letter.of(owner.language(), "account.mail.way-in", List.of(named), owner.name(), named, link)
                .to(owner.email().value(), "way in %s %s %s".formatted(way, owner.id(), clock.instant())));
    }
}
