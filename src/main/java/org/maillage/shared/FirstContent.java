package org.maillage.shared;

/** What a module writes into an empty database before the first page is served. */
public interface FirstContent {

    /** Places of this content in the order of loading: those with smaller numbers come first. */
    int order();

    /** Writes the content if it is not there yet; called at every start, in a transaction, by one node at a time. */
    void load();
}
