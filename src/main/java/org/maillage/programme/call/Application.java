package org.maillage.programme.call;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Saying;

/**
 * What a territory says of itself to walk an edition.
 *
 * @param email of the first of the pair, who writes it and gets the mails about it
 * @param experienceSince the year since when the structure animates its territory
 * @param chosen whether it is in the set that the lead looks at
 * @param language in which it was begun, and is answered
 * @param decision {@code accepted}, {@code waiting} or {@code declined}; null before
 */
record Application(
        UUID id,
        UUID edition,
        String email,
        String territory,
        String structure,
        String structureKind,
        String firstName,
        String secondName,
        String secondEmail,
        String experience,
        @Nullable Integer experienceSince,
        String motivations,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime withdrawnAt,
        boolean chosen,
        @Nullable String decision,
        String letterSubject,
        String letterBody,
        @Nullable OffsetDateTime letterSentAt,
        String language,
        int version) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    boolean isDraft() {
        return submittedAt == null && withdrawnAt == null;
    }

    /** What is missing before it can be handed in. */
    List<Saying> missing(int communes) {
        var missing = new ArrayList<Saying>();
        need(missing, !structure.isBlank() && StructureKind.find(structureKind).isPresent(), "structure");
        need(missing, !firstName.isBlank(), "first");
        need(missing, secondName.isBlank() == secondEmail.isBlank(), "second");
        need(missing, communes > 0, "perimeter");
        need(missing, !experience.isBlank() && experienceSince != null, "experience");
        need(missing, !motivations.isBlank(), "motivations");
        return missing;
    }

    private static void need(List<Saying> missing, boolean there, String what) {
        if (!there) {
            missing.add(Saying.of("call.application.missing." + what));
        }
    }
}
