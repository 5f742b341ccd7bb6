package org.maillage.notices;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Past;
import org.maillage.shared.RecordRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait, were sent, or could not be. */
@Repository
record Outbox(
        JdbcClient database,
        Clock clock,
        @Value("${spring.mail.host:}") String server) implements PostMail {

    /** Over four days, since a server may be down for a weekend. */
    static final int MOST_TRIES = 24;

    private static final int LONGEST_WAIT_MINUTES = 360;

    @Override
    public void postMail(Mail mail) {
        if (Past.isLived()) {
            return;
        }
        var invitation = mail.invitation();
        var paced = mail.paced();
        var personal = mail.personal();
        var pace = paced == null || !paced.isGathered() ? null : paced.pace().key();
        var now = OffsetDateTime.now(clock);
        if (mail.about() != null) {
            withdraw(mail.about(), mail.recipient());
        }
        database.sql("""
                insert into notices.mail
                  (id, key, recipient, subject, body, secret, calendar, method, pace, language, path, posted_at,
                  next_try_at, good_until, unserved, about, reply_to, way_out)
                values
                  (:id, :key, :recipient, :subject, :body, :secret, :calendar, :method, :pace, :language, :path, :now,
                  :next, :goodUntil, :unserved, :about, :replyTo, :wayOut)
                on conflict (key) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("key", mail.key())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("secret", mail.secret())
                .param("calendar", invitation == null ? null : invitation.calendar(), Types.VARCHAR)
                .param("method", invitation == null ? null : invitation.method(), Types.VARCHAR)
                .param("pace", pace, Types.VARCHAR)
                .param("language", paced == null ? null : paced.language().getLanguage(), Types.VARCHAR)
                .param("path", path(mail), Types.VARCHAR)
                .param("replyTo", personal == null ? null : personal.replyTo(), Types.VARCHAR)
                .param("wayOut", personal == null ? null : personal.wayOut(), Types.VARCHAR)
                .param("next", personal == null ? now : now.plus(personal.after()))
                .param("about", mail.about(), Types.VARCHAR)
                .param("now", now)
                .param(
                        "goodUntil",
                        mail.goodFor() == null ? null : now.plus(mail.goodFor()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("unserved", server.isBlank() && pace == null)
                .update();
    }

    private static @Nullable String path(Mail mail) {
        if (mail.paced() != null) {
            return mail.paced().path();
        }
        return mail.personal() == null ? null : mail.personal().path();
    }

    // What waits for somebody to have it sent is not told by anything else that goes.
    private void withdraw(String about, String recipient) {
        database.sql("""
                delete from notices.mail
                where about = :about
                and recipient = :recipient
                and sent_at is null
                and given_up_at is null
                and not unserved
                """).param("about", about).param("recipient", recipient).update();
    }

    /** Takes away what is not sent after all: nothing shall say that it was. */
    void forget(UUID id) {
        database.sql("delete from notices.mail where id = :id").param("id", id).update();
    }

    /** The next mail to send, first what ends soonest; nobody else takes it until the transaction ends. */
    Optional<Posted> takeNext() {
        return database.sql("""
                select id, recipient, subject, body, calendar, method, language, path, reply_to, way_out, posted_at,
                  sent_at, tries, failure
                from notices.mail
                where sent_at is null
                and given_up_at is null
                and pace is null
                and not unserved
                and next_try_at <= :now
                and (good_until is null or good_until > :now)
                and recipient not like '%.invalid'
                order by good_until, next_try_at
                limit 1
                for update skip locked
                """)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Posted.class))
                .optional();
    }

    /** The words of a mail that was sent are forgotten: they may hold a link that lets somebody in. */
    void markSent(UUID id) {
        database.sql("""
                update notices.mail
                set sent_at = :now, tries = tries + 1, failure = null, body = '', way_out = null
                where id = :id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    /** Tries no more: the address takes no mail. */
    void giveUp(UUID id, String failure) {
        database.sql("""
                update notices.mail
                set tries = tries + 1, failure = :failure, given_up_at = :now, body = '', way_out = null
                where id = :id
                """)
                .param("failure", failure)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    /** What is of no use any more is not sent, and its words are forgotten: whoever asked for a link asks for another. */
    void dropEnded() {
        database.sql("""
                update notices.mail
                set given_up_at = :now, body = '', way_out = null
                where sent_at is null
                and given_up_at is null
                and good_until <= :now
                """).param("now", OffsetDateTime.now(clock)).update();
    }

    /** Tries again after one minute, then two, four…, up to six hours, and gives up after four days. */
    void markFailed(Posted mail, String failure) {
        var now = OffsetDateTime.now(clock);
        var last = mail.tries() + 1 >= MOST_TRIES;
        database.sql("""
                update notices.mail
                set tries = tries + 1, failure = :failure, next_try_at = :next, given_up_at = :givenUp
                where id = :id
                """)
                .param("failure", failure)
                .param("next", now.plus(wait(mail.tries())))
                .param("givenUp", last ? now : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", mail.id())
                .update();
    }

    private static Duration wait(int tries) {
        return Duration.ofMinutes(tries > 8 ? LONGEST_WAIT_MINUTES : Math.min(LONGEST_WAIT_MINUTES, 1L << tries));
    }

    /** The mails posted last, for the mailbox page. */
    List<Posted> latest(int limit) {
        return database.sql("""
                select id, recipient, subject, body, calendar, method, language, path, reply_to, way_out, posted_at,
                  sent_at, tries, failure
                from notices.mail
                where pace is null
                order by posted_at desc, id
                limit :limit
                """)
                .param("limit", limit)
                .query(RecordRows.of(Posted.class))
                .list();
    }

    /**
     * A mail in the outbox.
     *
     * @param language of news; null for what is none
     * @param path of the page that news leads to, or of the letter that somebody wrote
     * @param replyTo the address of its author, of such a letter
     * @param wayOut the link that ends such letters
     */
    record Posted(
            UUID id,
            String recipient,
            String subject,
            String body,
            @Nullable String calendar,
            @Nullable String method,
            @Nullable String language,
            @Nullable String path,
            @Nullable String replyTo,
            @Nullable String wayOut,
            OffsetDateTime postedAt,
            @Nullable OffsetDateTime sentAt,
            int tries,
            @Nullable String failure) {}
}
