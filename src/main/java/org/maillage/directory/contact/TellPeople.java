package org.maillage.directory.contact;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.contact.Untold.Somebody;
import org.maillage.directory.contact.Untold.Told;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.Mail.Personal;
import org.maillage.notices.PostMail;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people that a team keeps them: what is kept, from where, what for, on which basis, for how long, and how to say no. Each
 * hears of it once; what they answer comes to whoever told them.
 */
@Component
class TellPeople {

    /** So many at a time, as of all that a person writes to several. */
    static final int MOST = 300;

    /** Between two mails: servers take many at once for what nobody asked for. */
    private static final Duration APART = Duration.ofSeconds(2);

    private final Untold untold;
    private final Oppositions oppositions;
    private final Addressees addressees;
    private final PostMail postMail;
    private final Settings settings;
    private final Deeds deeds;
    private final Clock clock;

    TellPeople(
            Untold untold,
            Oppositions oppositions,
            Addressees addressees,
            PostMail postMail,
            Settings settings,
            Deeds deeds,
            Clock clock) {
        this.untold = untold;
        this.oppositions = oppositions;
        this.addressees = addressees;
        this.postMail = postMail;
        this.settings = settings;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Those who can be told by mail now; who wants no mails is not among them. */
    List<Somebody> waiting(Team team, Reader reader) {
        var all = untold.of(team.id(), true, reader, MOST);
        var opposed = oppositions.opposedOf(all.stream().map(Somebody::email).collect(Collectors.toSet()));
        return all.stream().filter(it -> !opposed.contains(it.email())).toList();
    }

    /** Tells those who were chosen and have not been told; returns how many. */
    @Transactional
    public int tell(Team team, Collection<UUID> chosen, SignedIn me, Reader reader) {
        var asked = waiting(team, reader).stream()
                .map(Somebody::id)
                .filter(chosen::contains)
                .toList();
        var told = untold.tell(team.id(), asked, reader, today(clock));
        var sender = addressees.of(me.id()).orElseThrow();
        for (var place = 0; place < told.size(); place++) {
            postMail.postMail(mail(told.get(place), team, sender, APART.multipliedBy(place)));
        }
        if (!told.isEmpty()) {
            deeds.write(me.person(), "told-people", team.id(), "");
        }
        return told.size();
    }

    /** The letter as somebody reads it. */
    Letter letter(String name, String basis, String purpose, String until, Team team, Addressee sender) {
        return Letter.of(
                Locale.FRENCH,
                "contact.told",
                List.of(team.name()),
                name,
                team.name(),
                sender.name(),
                purpose,
                Saying.of("contact.basis." + basis),
                until,
                new Ours(sender.email()),
                new Ours(settings.address("/privacy")));
    }

    private Mail mail(Told it, Team team, Addressee sender, Duration wait) {
        var until = Words.dayIn(Locale.FRENCH, it.keepUntil());
        return letter(it.name(), it.basis(), it.purpose(), until, team, sender)
                .to(it.email(), "told " + it.id())
                // Whoever wants no news has to hear of it all the same: it is asked nowhere whether it is still for
                // them.
                .of(new Personal(sender.email(), null, null, wait));
    }
}
