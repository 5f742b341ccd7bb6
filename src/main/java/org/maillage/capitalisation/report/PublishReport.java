package org.maillage.capitalisation.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.web.SetVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the words of a report, opens what it says at this moment to everybody as its next version, and takes one back. */
@Component
class PublishReport {

    private final CountReport count;
    private final ReportWords words;
    private final ReportVersions versions;
    private final Deeds deeds;
    private final JdbcClient database;
    private final JsonMapper json;

    PublishReport(
            CountReport count,
            ReportWords words,
            ReportVersions versions,
            Deeds deeds,
            JdbcClient database,
            JsonMapper json) {
        this.count = count;
        this.words = words;
        this.versions = versions;
        this.deeds = deeds;
        this.database = database;
        this.json = json;
    }

    /** Keeps the chapters that were changed; returns those that somebody else has changed since they were read, which stay. */
    @Transactional
    public Set<ReportChapter> write(LiveEdition edition, ReportForm form, SignedIn me) {
        var now = words.of(edition.id());
        var overtaken = EnumSet.noneOf(ReportChapter.class);
        Arrays.stream(ReportChapter.values())
                .filter(form::has)
                .filter(it -> !form.words(it)
                        .equals(now.getOrDefault(it, ReportWords.Written.NOTHING)
                                .words()))
                .filter(it ->
                        !words.write(edition.id(), it, new ReportWords.Written(form.words(it), form.version(it)), me))
                .forEach(overtaken::add);
        return overtaken;
    }

    /** By what a version is known to be the one that was read over: all that it says but the moment of counting. */
    int seal(ReportContent content) {
        return SetVersion.of(List.of(
                json.writeValueAsString(content.countedAt(OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC)))));
    }

    /**
     * Publishes the next version; 0 when the report says something else by now than what was read over.
     *
     * @param read the seal of what was read over
     */
    @Transactional
    public int publish(LiveEdition edition, int read, SignedIn me) {
        // Two who publish at the same moment wait here for one another.
        database.sql("select id from pathway.edition where id = :edition for update")
                .param("edition", edition.id())
                .query((row, number) -> row.getString(1))
                .single();
        var content = count.of(edition);
        var number = next(edition);
        if (seal(content) != read || !versions.add(edition.id(), number, content, me)) {
            return 0;
        }
        deeds.write(me.person(), "published-report", edition.id(), String.valueOf(number));
        return number;
    }

    /** The number that the next version will have. */
    int next(LiveEdition edition) {
        return versions.of(edition.id()).stream()
                .findFirst()
                .map(it -> it.number() + 1)
                .orElse(1);
    }

    /** Takes a version out of the sight of everybody; false when it was not in it. */
    @Transactional
    public boolean withdraw(LiveEdition edition, int number, SignedIn me) {
        var withdrawn = versions.withdraw(edition.id(), number);
        if (withdrawn) {
            deeds.write(me.person(), "withdrew-report", edition.id(), String.valueOf(number));
        }
        return withdrawn;
    }
}
