package org.maillage.directory.suggestion;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Organisations;
import org.maillage.directory.Origins;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.notices.Letter;
import org.maillage.notices.PostMail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows a suggestion or declines it, and tells whoever has left an address, which is then forgotten. */
@Component
class AnswerSuggestion {

    private final Suggestions suggestions;
    private final Organisations organisations;
    private final Origins origins;
    private final Deeds deeds;
    private final PostMail postMail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerSuggestion(
            Suggestions suggestions,
            Organisations organisations,
            Origins origins,
            Deeds deeds,
            PostMail postMail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.suggestions = suggestions;
        this.organisations = organisations;
        this.origins = origins;
        this.deeds = deeds;
        this.postMail = postMail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Follows a suggestion: an actor that was missing gets a sheet, seen by the team, which completes and opens it. Returns
     * the sheet; nothing when somebody else has answered already, or the suggestion is not the reader's.
     */
    @Transactional
    public Optional<UUID> accept(Suggestion waiting, String answer, Reader reader, SignedIn me) {
        return suggestions.take(waiting.id(), reader).map(it -> {
            var sheet = it.organisation() == null ? add(it, me) : it.organisation();
            suggestions.decide(it.id(), true, answer, it.organisation() == null ? sheet : null, me.id());
            tell(it, "accepted", answer);
            return sheet;
        });
    }

    /** Declines a suggestion with a reason; false when somebody else has answered already, or it is not the reader's. */
    @Transactional
    public boolean decline(Suggestion waiting, String reason, Reader reader, SignedIn me) {
        var it = suggestions.take(waiting.id(), reader);
        it.ifPresent(declined -> {
            suggestions.decide(declined.id(), false, reason, null, me.id());
            tell(declined, "declined", reason);
        });
        return it.isPresent();
    }

    private UUID add(Suggestion it, SignedIn me) {
        var known = new EnumMap<Field, String>(Field.class);
        known.put(Field.NAME, it.name());
        known.put(Field.COMMUNE, orEmpty(it.commune()));
        known.put(Field.WEB, it.web());
        var id = UUID.randomUUID();
        organisations.add(new Organisation(
                id,
                new Values(known),
                true,
                visible(),
                it.territory(),
                me.id(),
                Provenance.of(origins.write(Origins.PEOPLE, "", me.id(), null)),
                clock.instant(),
                today(clock).plus(Organisation.FRESH),
                null,
                null,
                0));
        deeds.write(new PersonId(me.id()), "added-organisation", id, "");
        events.publishEvent(new OrganisationChanged(id));
        return id;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    // Nothing is public before somebody says so on the sheet.
    private static Map<Part, Visibility> visible() {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, part == Part.PEOPLE ? Visibility.PRIVATE : Visibility.TERRITORY);
        }
        return visible;
    }

    private void tell(Suggestion it, String what, String answer) {
        if (it.email() == null) {
            return;
        }
        var language = Locale.of(it.language());
        var about = Letter.say(language, it.organisation() == null ? "suggestion.mail.actor" : "suggestion.mail.error");
        var said = answer.isEmpty() ? "" : Letter.say(language, "suggestion.mail.answer", answer);
        var letter = Letter.of(
                language, "suggestion.mail." + what, List.of(), new Letter.Ours(about), new Letter.Ours(said));
        postMail.postMail(letter.to(it.email(), "suggestion " + it.id()));
    }
}
