package fr.terreau.search.contract;

/** What every engine must do; a test class of an engine implements it and runs everything. */
public interface SearchEngineContract
    extends IndexingContract,
        WordsContract,
        FacetsContract,
        NamedFiltersContract,
        FactsContract,
        HighlightContract,
        RightsContract,
        RelaxationContract,
        SimilarContract,
        RebuildContract {}
