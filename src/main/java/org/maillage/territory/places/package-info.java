/** Finding a place by what people type: names of today and of the past, postal codes, later words, likeness. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "territory"})
@org.maillage.shared.Owns({"territory.epci_brand", "territory.place"})
@org.jspecify.annotations.NullMarked
package org.maillage.territory.places;
