package org.maillage.notices;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What the outbox keeps of a person: which mails went when; their words only until they are sent. */
@Component
class OwnMails implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("notices.mails", """
                select subject, posted_at, sent_at, given_up_at
                from notices.mail
                where recipient = :email
                order by posted_at""", "notices.bounces", """
                select at, status, words from notices.bounce where recipient = :email""", "notices.news-ends", """
                select made_at from notices.news_end where recipient = :email order by made_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from notices.mail where recipient = :email",
                // What waits while a server is down gives their address to nobody.
                "delete from notices.mail where sent_at is null and position(:email in lower(body)) > 0",
                // What they wrote to others goes with their letters; nobody is led to them any more.
                "update notices.mail set reply_to = null where reply_to = :email",
                "delete from notices.bounce where recipient = :email",
                "delete from notices.news_end where recipient = :email");
    }

    @Override
    public List<String> readdressings() {
        return List.of(
                // Its link opens nothing any more.
                "delete from notices.mail where recipient = :email and secret and sent_at is null",
                "delete from notices.news_end where recipient = :email",
                "update notices.mail set recipient = :after where recipient = :email",
                "update notices.mail set reply_to = :after where reply_to = :email",
                "delete from notices.bounce where recipient = :email");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
