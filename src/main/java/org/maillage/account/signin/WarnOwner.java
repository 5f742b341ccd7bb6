package org.maillage.account.signin;

import java.time.Clock;
import org.maillage.account.Person;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that it has a new way in: somebody else may have added it at an open browser. */
@Component
record WarnOwner(PostMail post, Settings settings, Clock clock) {

    /** @param way the key of its name: {@code passkey}, {@code password} or {@code provider} */
    void of(Person owner, String way) {
        var named = Words.sayIn(owner.language(), "account.mail.way-in." + way);
        post.postMail(new Mail(
                "way in %s %s %s".formatted(way, owner.id(), clock.instant()),
                owner.email().value(),
                Words.sayIn(owner.language(), "account.mail.way-in.subject", named),
                Words.sayIn(
                        owner.language(),
                        "account.mail.way-in.body",
                        owner.name(),
                        named,
                        settings.address("/account/ways-in"))));
    }
}
