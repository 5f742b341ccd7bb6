package org.maillage.capitalisation;

import static org.maillage.shared.Words.say;

/**
 * A published sheet in a list.
 *
 * @param about where and when it was
 */
public record SheetRow(String title, String path, String kind, String pitch, String about) {

    public static SheetRow of(SheetVersion version) {
        var content = version.content();
        var period = ExperienceSheetOverview.period(content);
        return new SheetRow(
                content.title(),
                version.path(),
                say(content.kind().words()),
                content.words(SectionKey.PITCH),
                content.territoryName().isEmpty() || period.isEmpty()
                        ? content.territoryName() + period
                        : say("capitalisation.about", content.territoryName(), period));
    }
}
