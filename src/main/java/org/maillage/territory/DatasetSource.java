package org.maillage.territory;

/**
 * Where figures, names or shapes come from.
 *
 * @param vintage the date or edition that the publisher gives, in words
 */
public record DatasetSource(String title, String publisher, String vintage, String licence, String url) {}
