package org.maillage.pathway;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Text;

/**
 * A version of a pathway that can be run again: what it aims at, the formats it uses, its steps, what it asks and gives.
 *
 * @param origin where it comes from, honest about what is proposed
 */
public record Template(
        String slug,
        int version,
        Text title,
        Text summary,
        String licence,
        Text origin,
        List<CitedSource> sources,
        List<Text> aims,
        int durationMonths,
        Cohort cohort,
        List<Theme> themes,
        List<Format> formats,
        List<Step> steps,
        List<PublishedEdition.Band> bands,
        List<Text> outputs,
        Commitments commitments) {

    /** The same under another name, title and number, with where it comes from. */
    public Template as(String slug, int version, Text title, Text origin) {
        return new Template(
                slug,
                version,
                title,
                summary,
                licence,
                origin,
                sources,
                aims,
                durationMonths,
                cohort,
                themes,
                formats,
                steps,
                bands,
                outputs,
                commitments);
    }

    Optional<Format> format(String key) {
        return formats.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    Optional<Theme> theme(String key) {
        return themes.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    String path() {
        return "/templates/" + slug;
    }

    /** The format whose knot is drawn: the applied part of a meeting gives it its shape. */
    Optional<Format> drawn(String format, @Nullable String appliedFormat) {
        return format(appliedFormat == null ? format : appliedFormat);
    }

    /** The names of the formats of a meeting. */
    String formatWords(String format, @Nullable String appliedFormat) {
        return Stream.of(format, appliedFormat)
                .filter(Objects::nonNull)
                .flatMap(it -> format(it).stream())
                .map(it -> it.title().toString())
                .collect(Collectors.joining(" · "));
    }

    /** The names of some steps, with their codes. */
    String stepWords(List<String> keys) {
        return steps.stream()
                .filter(it -> keys.contains(it.key()))
                .map(it -> it.code() + ", " + it.title())
                .collect(Collectors.joining(" · "));
    }

    /** The names of some themes, as short as they are. */
    String themeWords(List<String> keys) {
        return keys.stream()
                .flatMap(it -> theme(it).stream())
                .map(it -> it.brief().toString())
                .collect(Collectors.joining(", "));
    }

    /** How many territories walk together. */
    public record Cohort(int min, int max) {}

    /**
     * A subject of the pathway.
     *
     * @param shortTitle how it is said beside others; null when the title is short enough
     */
    public record Theme(String key, Text title, @Nullable Text shortTitle, List<String> sources) {

        /** Its title, as short as it is. */
        public Text brief() {
            return shortTitle == null ? title : shortTitle;
        }
    }

    /** A way of meeting; the shape draws its knot on the thread, the icon stands in it. */
    public record Format(
            String key,
            Text title,
            Text description,
            Shape shape,
            String icon,
            List<String> sources,
            Certainty certainty) {}

    /** The shape of a knot. */
    public enum Shape {
        CIRCLE,
        SQUARE,
        DIAMOND;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A step of the pathway.
     *
     * @param month of the pathway, from 1; null for the whole period
     * @param presupposes keys of the steps that must have come before
     * @param between what participants do at home until the next step
     */
    public record Step(
            String key,
            String code,
            @Nullable Integer month,
            Text title,
            String format,
            @Nullable String appliedFormat,
            @Nullable Text theory,
            @Nullable Text applied,
            List<String> themes,
            List<String> presupposes,
            Certainty certainty,
            List<String> sources,
            List<Text> between,
            List<Text> outputs) {

        /** Steps that were kept before anything was told of what they presuppose say nothing of it. */
        public Step {
            presupposes = Objects.requireNonNullElse(presupposes, List.of());
        }
    }

    /** What each side promises. */
    public record Commitments(List<Text> participants, List<Text> organisers) {}
}
