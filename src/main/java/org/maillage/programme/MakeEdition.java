package org.maillage.programme;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Edition;
import org.maillage.pathway.Editions;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.Band;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.Participants;
import org.maillage.pathway.Status;
import org.maillage.pathway.TemplateVersion;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes editions of a programme, from a template or from the last edition, and changes what they say. */
@Component
class MakeEdition {

    private final Editions editions;
    private final JdbcClient database;
    private final Deeds deeds;
    private final MadeUpPeople madeUp;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeEdition(
            Editions editions,
            JdbcClient database,
            Deeds deeds,
            MadeUpPeople madeUp,
            ApplicationEventPublisher events,
            Clock clock) {
        this.madeUp = madeUp;
        this.editions = editions;
        this.database = database;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an edition and returns its slug.
     *
     * @param last the edition whose plan it takes over, its dates shifted; null to begin with the plan of the template
     */
    @Transactional
    public String makeEdition(
            Programme programme, TemplateVersion from, @Nullable LiveEdition last, EditionForm form, SignedIn me) {
        return makeEdition(form.title() + " " + form.starts().getYear(), programme, from, last, form, me);
    }

    /** The same under a name that addresses are made of. */
    @Transactional
    public String makeEdition(
            String name,
            Programme programme,
            TemplateVersion from,
            @Nullable LiveEdition last,
            EditionForm form,
            SignedIn me) {
        var slug = Typed.slugs(name)
                .filter(it -> editions.findBySlug(it).isEmpty())
                .findFirst()
                .orElseThrow();
        var edition = Edition.open(fresh(slug, form, from), from);
        editions.add(edition);
        database.sql("""
                update pathway.edition
                set programme = :programme, made_from = :last,
                  demonstration = :madeUp
                    or exists (select from pathway.edition where programme = :programme and demonstration)
                where id = :id
                """)
                .param("programme", programme.id())
                .param("last", last == null ? null : last.id(), Types.OTHER)
                .param("madeUp", madeUp.find(me.id()).isPresent())
                .param("id", edition.id().value())
                .update();
        writeRest(edition.id().value(), form);
        if (last != null) {
            takeNoteOver(last.id(), edition.id().value());
        }
        deeds.write(me.person(), "made-edition", edition.id().value(), form.title());
        var shift = last == null ? 0 : wholeWeeks(ChronoUnit.DAYS.between(last.startsOn(), form.starts()));
        events.publishEvent(new EditionMade(edition.id().value(), last == null ? null : last.id(), shift));
        return slug;
    }

    /** Days rounded to whole weeks, so that what was on a Thursday stays on one. */
    static long wholeWeeks(long days) {
        return Math.round(days / 7.0) * 7;
    }

    private PublishedEdition fresh(String slug, EditionForm form, TemplateVersion from) {
        var template = from.template();
        var drafted = new Move(Status.DRAFT, PartialDate.of(Words.today(clock)), Certainty.STATED, null, List.of());
        return new PublishedEdition(
                slug,
                PublishedEdition.Kind.LIVE,
                Text.french(form.title()),
                Text.french(form.filled().typed(EditionForm.SUMMARY)),
                PartialDate.of(form.starts()),
                PartialDate.of(form.ends()),
                template.slug(),
                template.version(),
                List.of(),
                List.of(drafted),
                List.of(),
                List.of(),
                Participants.NONE,
                List.of(),
                template.bands().stream().map(Band::withoutSources).toList(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private void writeRest(UUID edition, EditionForm form) {
        database.sql("""
                update pathway.edition
                set words = :words, places_min = :min, places_max = :max
                where id = :id
                """)
                .param("words", form.filled().typed(EditionForm.WORDS))
                .param("min", form.filled().must(EditionForm.PLACES_MIN))
                .param("max", form.filled().must(EditionForm.PLACES_MAX))
                .param("id", edition)
                .update();
    }

    /** The framing note of the last edition is where that of the next begins. */
    private void takeNoteOver(UUID last, UUID next) {
        database.sql("""
                insert into programme.framing_note_draft (edition, fields, updated_at)
                select :next, content -> 'fields', :now
                from pathway.framing_note
                where edition = :last
                order by version desc
                limit 1
                """)
                .param("next", next)
                .param("last", last)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Changes what an edition says.
     *
     * @param version of the edition that the lead has seen
     */
    @Transactional
    public void retell(LiveEdition live, EditionForm form, int version, SignedIn me) {
        var before = editions.find(live.id()).orElseThrow();
        // The version that was seen wins over the one just read: whoever changed the edition in between must be heard.
        var seen = before.at(version);
        seen.rewrite(form.retell(before.content()));
        editions.save(seen);
        writeRest(live.id(), form);
        deeds.write(me.person(), "edited-edition", live.id(), form.title());
    }
}
