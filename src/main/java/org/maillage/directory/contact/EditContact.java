package org.maillage.directory.contact;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Reader;
import org.maillage.directory.Teams;
import org.maillage.directory.Tidy;
import org.maillage.shared.Job;
import org.maillage.web.Mistakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people met in organisations for a purpose and a time, and forgets them. */
@Component
class EditContact {

    private static final Logger LOG = LoggerFactory.getLogger(EditContact.class);

    /** How long what was put away can be brought back. */
    private static final int AWAY_DAYS = 30;

    private final Contacts contacts;
    private final Teams teams;
    private final Memberships memberships;
    private final Oppositions oppositions;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditContact(
            Contacts contacts,
            Teams teams,
            Memberships memberships,
            Oppositions oppositions,
            Deeds deeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.teams = teams;
        this.memberships = memberships;
        this.oppositions = oppositions;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with a form: also that who is in it does not want to be kept. */
    Mistakes check(ContactForm form, @Nullable UUID team) {
        var filled = form.filled();
        return form.check(today(clock))
                .unless(
                        !oppositions.isOpposed(Objects.requireNonNull(team), filled.typed(ContactForm.NAME)),
                        "name",
                        "contact.name-opposed")
                .unless(!oppositions.isOpposed(filled.typed(ContactForm.EMAIL)), "email", "contact.is-opposed")
                .unless(!oppositions.isOpposed(filled.typed(ContactForm.PHONE)), "phone", "contact.is-opposed");
    }

    @Transactional
    public void add(Organisation organisation, ContactForm form, SignedIn me) {
        var id = UUID.randomUUID();
        contacts.add(form.fill(id, Objects.requireNonNull(organisation.owner()), me.id(), 0));
        memberships.add(
                id,
                organisation.id(),
                form.filled().typed(ContactForm.ROLE),
                form.filled().get(ContactForm.SINCE));
        deeds.write(new PersonId(me.id()), "added-contact", organisation.id(), "");
        events.publishEvent(new OrganisationChanged(organisation.id()));
    }

    /** Says that somebody whom the team knows is something here too; false when it is not said what. */
    boolean addKnown(Organisation organisation, UUID contact, String role, String since, Reader reader) {
        var known = contacts.get(contact, reader);
        DirectoryPolicy.must(reader.keeps(known.owner()));
        if (role.isEmpty() || role.length() > ContactForm.ROLE.longest()) {
            return false;
        }
        memberships.add(
                known.id(),
                organisation.id(),
                role,
                Tidy.day(since).map(LocalDate::parse).orElse(null));
        return true;
    }

    /**
     * Forgets somebody.
     *
     * @param opposed whether they asked for it: then they are not taken in again
     */
    @Transactional
    public void forget(Contact contact, boolean opposed, SignedIn me) {
        if (opposed) {
            oppositions.oppose(contact.email());
            oppositions.oppose(contact.phone());
            oppositions.oppose(contact.owner(), contact.name());
        }
        var where = memberships.of(contact.id());
        contacts.forget(contact.id());
        deeds.write(new PersonId(me.id()), "forgot-contact", contact.owner(), "");
        where.forEach(it -> events.publishEvent(new OrganisationChanged(it.organisation())));
    }

    /** What was put away thirty days ago is forgotten for good. */
    @Job(value = "contact.job.away", at = "0 40 6 * * *")
    void forgetWhatWasPutAway() {
        teams.forgetAway(today(clock).minusDays(AWAY_DAYS));
    }

    /** The term that was told is kept, whether or not somebody thinks of it. */
    @Job(value = "contact.job.term", at = "0 30 6 * * *")
    void forgetThoseWhoseTermHasCome() {
        var forgotten = contacts.forgetOver(today(clock));
        if (forgotten > 0) {
            LOG.info("{} contacts are forgotten: three years have passed since the last contact.", forgotten);
        }
    }
}
