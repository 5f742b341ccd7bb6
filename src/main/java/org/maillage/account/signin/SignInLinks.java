package org.maillage.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.EmailAddress;
import org.maillage.account.OthersOut;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let somebody in once, for a quarter of an hour. Whoever asks gets the same answer, whether the address is
 * known or not; the mail goes only where it is.
 */
@Component
class SignInLinks implements OneTimeTokenService {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final People people;
    private final PostMail post;
    private final Settings settings;
    private final Clock clock;

    SignInLinks(JdbcClient database, People people, PostMail post, Settings settings, Clock clock) {
        this.database = database;
        this.people = people;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var secret = Secret.fresh();
        var expires = clock.instant().plus(GOOD_FOR);
        EmailAddress.of(request.getUsername()).flatMap(people::find).ifPresent(it -> send(it, secret, expires));
        return new DefaultOneTimeToken(secret.word(), request.getUsername(), expires);
    }

    /** Sends one to somebody who is known. */
    @Transactional
    public void sendTo(Person person) {
        send(person, Secret.fresh(), clock.instant().plus(GOOD_FOR));
    }

    @EventListener
    void on(OthersOut out) {
        database.sql("delete from account.sign_in_link where person = :person")
                .param("person", out.person().value())
                .update();
    }

    private void send(Person person, Secret secret, Instant expires) {
        database.sql("delete from account.sign_in_link where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
        // An address that changes at this moment is waited for: the old one gets no link.
        var made = database.sql("""
                insert into account.sign_in_link (secret_hash, person, expires_at)
                select :hash, id, :expires
                from account.person
                where id = :person
                and email = :email
                for key share
                """)
                .param("hash", secret.hash())
                .param("person", person.id().value())
                .param("email", person.email().value())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        if (made > 0) {
            post(person, secret);
        }
    }

    private void post(Person person, Secret secret) {
        var link = settings.address("/sign-in/open?token=" + secret.word());
        var minutes = String.valueOf(GOOD_FOR.toMinutes());
        post.postMail(
                Letter.of(person.language(), "account.mail.sign-in", List.of(), person.name(), new Ours(link), minutes)
                        .to(person.email().value(), "sign-in " + UUID.randomUUID())
                        .withSecret()
                        .goodFor(GOOD_FOR));
    }

    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
        return database.sql("""
                update account.sign_in_link
                set used_at = :now
                where secret_hash = :hash
                and used_at is null
                and expires_at > :now
                returning person
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("hash", new Secret(String.valueOf(token.getTokenValue())).hash())
                .query(UUID.class)
                .optional()
                .map(it -> new DefaultOneTimeToken("used", it.toString(), clock.instant()))
                .orElse(null);
    }
}
