package org.maillage.directory.contact;

import static java.util.stream.Collectors.toSet;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.contact.ToldLetter.About;
import org.maillage.directory.contact.Untold.Somebody;
import org.maillage.directory.contact.Untold.Told;
import org.maillage.notices.Audience.Ending;
import org.maillage.notices.KeepsLetters;
import org.maillage.notices.KeepsLetters.Copy;
import org.maillage.notices.KeepsLetters.OurLetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people that a team keeps them. Each hears of it once, in the language of their account where they have one; what they
 * answer comes to whoever told them.
 */
@Component
class TellPeople {

    /** So many at a time, as of all that a person writes to several. */
    static final int MOST = 300;

    private static final String KIND = "told-people";

    private final Untold untold;
    private final Oppositions oppositions;
    private final Addressees addressees;
    private final KeepsLetters letters;
    private final ToldLetter told;
    private final Deeds deeds;
    private final Clock clock;

    TellPeople(
            Untold untold,
            Oppositions oppositions,
            Addressees addressees,
            KeepsLetters letters,
            ToldLetter told,
            Deeds deeds,
            Clock clock) {
        this.untold = untold;
        this.oppositions = oppositions;
        this.addressees = addressees;
        this.letters = letters;
        this.told = told;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** So many are told. */
        record AreTold(int people) implements Outcome {}

        /** Whoever tells them has written to so many today that nobody is. */
        record TooMany() implements Outcome {}
    }

    /** Those who can be told by mail now; who wants no mails is not among them. */
    List<Somebody> waiting(Team team, Reader reader) {
        var all = untold.of(team.id(), true, reader, MOST);
        var opposed = oppositions.opposedOf(all.stream().map(Somebody::email).collect(toSet()));
        return all.stream().filter(it -> !opposed.contains(it.email())).toList();
    }

    /**
     * Tells those who were chosen and have not been told.
     *
     * @param languages of those of whom nobody knows what they read, each below the other in one mail
     */
    @Transactional
    public Outcome tell(Team team, Collection<UUID> chosen, List<Locale> languages, SignedIn me, Reader reader) {
        var asked = waiting(team, reader).stream()
                .map(Somebody::id)
                .filter(chosen::contains)
                .toList();
        if (!letters.mayPost(me.id(), asked.size())) {
            return new Outcome.TooMany();
        }
        var now = untold.tell(team.id(), asked, reader, today(clock));
        if (!now.isEmpty()) {
            post(team, now, languages, addressees.of(me.id()).orElseThrow());
            deeds.write(me.person(), KIND, team.id(), "");
        }
        return new Outcome.AreTold(now.size());
    }

    private void post(Team team, List<Told> people, List<Locale> languages, Addressee sender) {
        var known = addressees.languages(people.stream().map(Told::email).collect(toSet()));
        var ofAll = told.letter(About.ofAll(), team, sender, languages, "…");
        letters.post(
                new OurLetter(
                        KIND,
                        team.id(),
                        team.name(),
                        sender.id().value(),
                        sender.email(),
                        ofAll.subject(),
                        ofAll.body(),
                        Ending.ofTeam(team.id(), team.name())),
                people.stream()
                        .map(it -> copy(it, team, sender, languagesOf(it, known, languages)))
                        .toList());
    }

    private static List<Locale> languagesOf(Told it, Map<String, Locale> known, List<Locale> otherwise) {
        var language = known.get(it.email());
        return language == null ? otherwise : List.of(language);
    }

    private Copy copy(Told it, Team team, Addressee sender, List<Locale> languages) {
        var about = new About(it.name(), it.basis(), it.purpose(), it.keepUntil());
        return new Copy(it.id(), it.name(), it.email(), end -> told.letter(about, team, sender, languages, end));
    }
}
