package org.maillage.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.account.Invitations.Invitation;
import org.maillage.account.Invitations.Standing;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Saying;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites somebody into a role by mail, and takes them in when they come. */
@Component
public class Invite {

    private final Invitations invitations;
    private final People people;
    private final Roles roles;
    private final Deeds deeds;
    private final PostMail post;
    private final Settings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invite(
            Invitations invitations,
            People people,
            Roles roles,
            Deeds deeds,
            PostMail post,
            Settings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.people = people;
        this.roles = roles;
        this.deeds = deeds;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends an invitation; an earlier one of the same person for the same role on the same scope ends.
     *
     * @return false when the address is none that mails can be sent to
     */
    @Transactional
    public boolean invite(String email, Role role, Scope scope, SignedIn by) {
        var address = EmailAddress.of(email);
        address.ifPresent(it -> invite(it, role, scope, by, Words.language()));
        return address.isPresent();
    }

    private void invite(EmailAddress email, Role role, Scope scope, SignedIn by, Locale asked) {
        var language = people.find(email).map(Person::language).orElse(asked);
        var secret = Secret.fresh();
        var invitation = invitations.add(email, role, scope, secret, by.person());
        deeds.write(by.person(), "invited", invitation.id(), email.value());
        var days = String.valueOf(Invitations.GOOD_FOR.toDays());
        post.postMail(Letter.of(
                        language,
                        "account.mail.invitation",
                        List.of(by.name(), words(role, scope)),
                        by.name(),
                        words(role, scope),
                        link(secret),
                        days)
                .to(email.value(), "invitation " + invitation.id())
                .withSecret());
    }

    private static Saying words(Role role, Scope scope) {
        return scope.about().isEmpty()
                ? role.words()
                : Saying.of("account.mail.invitation.about", role.words(), scope.about());
    }

    private Ours link(Secret secret) {
        return new Ours(settings.address("/invitations/" + secret.word()));
    }

    // In the transaction that changes the address: the link in the old mailbox would open the account.
    @EventListener
    void on(AddressChanged changed) {
        for (var invitation : invitations.pending(changed.person().email())) {
            var secret = Secret.fresh();
            if (!invitations.readdress(invitation.id(), changed.after(), secret)) {
                invitations.revoke(invitation.id());
            } else if (stands(invitation)) {
                follow(invitation, changed, secret);
            }
        }
    }

    private void follow(Invitation invitation, AddressChanged changed, Secret secret) {
        var person = changed.person();
        var until = invitation.expiresAt().atZone(person.zone()).toLocalDate();
        post.postMail(Letter.of(
                        person.language(),
                        "account.mail.invitation-follows",
                        List.of(),
                        person.name(),
                        words(invitation.role(), invitation.scope()),
                        link(secret),
                        Words.dayIn(person.language(), until))
                .to(changed.after().value(), "invitation %s follows %s".formatted(invitation.id(), clock.instant()))
                .withSecret());
    }

    /** Sends an invitation once more, with a new link and a new term; false when it was accepted or revoked. */
    @Transactional
    boolean resend(Invitation invitation, SignedIn by, Locale language) {
        var again = invitations.find(invitation.id()).filter(it -> !it.accepted() && !it.revoked());
        again.ifPresent(it -> invite(it.email(), it.role(), it.scope(), by, language));
        return again.isPresent();
    }

    /** Ends an invitation; false when it was accepted or had ended. */
    @Transactional
    boolean revoke(Invitation invitation, SignedIn by) {
        var revoked = invitations.revoke(invitation.id());
        if (revoked) {
            deeds.write(by.person(), "revoked-invitation", invitation.id(), "");
        }
        return revoked;
    }

    /** The person who accepts, who is new or known already; nobody when the invitation stands no longer. */
    @Transactional
    Optional<Person> accept(Secret secret, String name, Locale language) {
        return invitations.lock(secret).filter(this::stands).map(it -> {
            var person = people.find(it.email()).orElseGet(() -> welcome(it, name, language));
            take(it, person);
            return person;
        });
    }

    /** Takes somebody in wherever an invitation waits for them. */
    @Transactional
    void acceptAll(Person person) {
        invitations.pending(person.email()).stream().filter(this::stands).forEach(it -> take(it, person));
    }

    private void take(Invitation invitation, Person person) {
        roles.grant(person.id(), invitation.role(), invitation.scope(), null);
        invitations.markAccepted(invitation);
        deeds.write(person.id(), "accepted", invitation.id(), invitation.scope().about());
        events.publishEvent(new RoleAccepted(
                person.id(), invitation.role(), invitation.scope().id()));
    }

    boolean stands(Invitation invitation) {
        return invitation.standing(clock.instant()) == Standing.OPEN;
    }

    private Person welcome(Invitation invitation, String name, Locale language) {
        var person = Person.of(invitation.email(), name, language);
        people.add(person);
        return person;
    }
}
