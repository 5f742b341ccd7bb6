package org.maillage.directory.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.directory.Team;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What somebody reads whom a team keeps (GDPR, article 14): what is kept, from where, what for, on which basis, for how long, and
 * how to say no.
 */
@Component
record ToldLetter(Settings settings) {

    private static final String OPEN = "…";

    /**
     * What it says of its reader.
     *
     * @param basis as it is kept; empty for that of each
     * @param until null for that of each
     */
    record About(
            String name,
            String basis,
            String purpose,
            @Nullable LocalDate until) {

        /** What stands where that of each reader does. */
        static About ofAll() {
            return new About(OPEN, "", OPEN, null);
        }

        private Object basisWords() {
            return basis.isEmpty() ? OPEN : Saying.of("contact.basis." + basis);
        }

        private String untilWords(Locale language) {
            return until == null ? OPEN : Words.dayIn(language, until);
        }
    }

    /** It in some languages, each below the other. */
    Letter letter(About about, Team team, Addressee sender, List<Locale> languages, String end) {
        var each = languages.stream()
                .map(it -> letter(about, team, sender, it, end))
                .toList();
        return new Letter(
                each.stream().map(Letter::subject).collect(Collectors.joining(" / ")),
                each.stream().map(Letter::body).collect(Collectors.joining("\n– – –\n\n")));
    }

    private Letter letter(About about, Team team, Addressee sender, Locale language, String end) {
        return Letter.of(
                language,
                "contact.told",
                List.of(team.name()),
                about.name(),
                team.name(),
                sender.name(),
                about.purpose(),
                about.basisWords(),
                about.untilWords(language),
                new Ours(sender.email()),
                new Ours(settings.address("/privacy")),
                new Ours(end));
    }
}
