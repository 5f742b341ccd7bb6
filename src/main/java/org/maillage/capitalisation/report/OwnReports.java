package org.maillage.capitalisation.report;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What a person has written in reports and published; what reports say stays, without who wrote it. */
@Component
class OwnReports implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("capitalisation.report-words", """
                select chapter, words, written_at
                from capitalisation.report_words
                where written_by = :person
                order by written_at""", "capitalisation.reports-published", """
                select number, published_at
                from capitalisation.report_version
                where published_by = :person
                order by published_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update capitalisation.report_words set written_by = null where written_by = :person",
                "update capitalisation.report_version set published_by = null where published_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
