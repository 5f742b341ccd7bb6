package org.maillage.capitalisation;

import static org.maillage.shared.Words.say;

import java.util.Set;
import java.util.UUID;

/**
 * A published sheet in a list.
 *
 * @param about where and when it was
 * @param example whether it only shows what the platform can do
 */
public record SheetRow(String title, String path, String kind, String pitch, String about, boolean example) {

    /**
     * A row for a sheet.
     *
     * @param examples the editions that only show what the platform can do
     */
    public static SheetRow of(SheetVersion version, Set<UUID> examples) {
        var content = version.content();
        var period = ExperienceSheetOverview.period(content);
        return new SheetRow(
                content.title(),
                version.path(),
                say(content.kind().words()),
                content.words(SectionKey.PITCH),
                content.territoryName().isEmpty() || period.isEmpty()
                        ? content.territoryName() + period
                        : say("capitalisation.about", content.territoryName(), period),
                content.edition() != null && examples.contains(content.edition()));
    }
}
