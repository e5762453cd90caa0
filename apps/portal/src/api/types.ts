/** The API’s shapes under the names the portal uses; every one comes from the generated schema. */
import type { components } from './schema.js';

type Schemas = components['schemas'];

/** One page of a list; `next` asks for the following one. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export type Me = Schemas['MeDto'];
export type Role = Me['role'];
export type Registration = Schemas['RegistrationDto'];
export type Structure = Schemas['StructureDto'];
export type Person = Schemas['PersonDto'];
export type Absence = Schemas['AbsenceDto'];
export type NewAbsence = Schemas['NewAbsenceDto'];
export type FileRef = Schemas['FileRefDto'];
export type HeldFiles = Schemas['HeldFilesDto'];
export type Figures = Schemas['FiguresDto'];
export type NewStructure = Schemas['CreateStructureDto'];
export type NewColleague = Schemas['AddPersonDto'];
/** A commune: its INSEE code and its name. */
export type NamedCode = Schemas['CommuneDto'];
export type Labelled = Schemas['CodeLabelDto'];

export type Company = Schemas['CompanyDto'];
export type NewCompany = Schemas['CreateCompanyDto'];
export type CompanyChanges = Schemas['UpdateCompanyDto'];
export type CompanyContact = Schemas['CompanyContactDto'];
export type NewCompanyContact = Schemas['NewCompanyContactDto'];
export type CompanyPerson = Schemas['CompanyPersonDto'];
export type NewPerson = Schemas['NewPersonDto'];
export type PendingEmployer = Schemas['PendingEmployerDto'];

export type Schedule = Schemas['ScheduleDto'];
export type Weekday = Schedule['days'][number];
export type DayPart = NonNullable<Schedule['parts']>[number];
export type Finding = Schemas['FindingDto'];
export type Unlawful = Schemas['UnlawfulDto'];
export type NeedAnalysis = Schemas['NeedAnalysisDto'];
export type NeedAnswers = Schemas['NeedAnswersDto'];
export type NewNeed = Schemas['CreateNeedDto'];
export type NeedChanges = Schemas['UpdateNeedDto'];
export type NeedSummary = Schemas['NeedSummaryDto'];
export type Need = Schemas['NeedDto'];
export type LearntOccupation = Schemas['LearntExampleDto'];
export type FlaggedWording = Schemas['WordingDto'];
export type Territory = Schemas['TerritoryDto'];
export type TerritoryPlace = Schemas['TerritoryPlaceDto'];
export type NeedState = Need['state'];
export type ClosingReason = Schemas['CloseNeedDto']['reason'];
export type Reality = Schemas['RealityDto'];
export type RealityQuestion = Schemas['RealityQuestionDto'];
export type TrainingRoute = Schemas['TrainingRouteDto'];
export type MarketFigure = Schemas['MarketFigureDto'];
export type HistoryEntry = Schemas['HistoryDto'];

export type Candidate = Schemas['CandidateDto'];
export type CandidateState = Candidate['state'];
export type NewCandidate = Schemas['CreateCandidateDto'];
export type CandidateChanges = Schemas['UpdateCandidateDto'];

export type ProposalSettings = Schemas['ProposalSettingsDto'];
export type ProposalSettingsChange = Schemas['ChangeSettingsDto'];
export type WeightTrial = Schemas['WeightTrialDto'];
export type EquityReport = Schemas['EquityReportDto'];
export type EquityDimension = Schemas['EquityDimensionDto'];
export type EquityGroup = Schemas['EquityGroupDto'];
export type EquityFigure = Schemas['EquityFigureDto'];
export type ShownRanking = Schemas['ShownRankingDto'];
export type EquityFacts = Schemas['EquityFactsDto'];
export type CandidateNeeds = Schemas['CandidateNeedsDto'];
export type FittingNeed = Schemas['FittingNeedDto'];
export type OnePlace = Schemas['OnePlaceDto'];
export type CandidateNote = Schemas['CandidateNoteDto'];

export type Ranking = Schemas['RankingDto'];
export type Compared = Schemas['ComparisonDto'];
export type RankedCandidate = Schemas['RankedCandidateDto'];
export type Proposal = Schemas['ProposalDto'];
export type ProposalWithHistory = Schemas['ProposalWithHistoryDto'];
export type Board = Schemas['BoardDto'];
export type BoardCard = Schemas['BoardCardDto'];
export type BoardColumn = Schemas['BoardCountDto']['column'];
export type BulkOutcome = Schemas['BulkOutcomeDto'];
export type Card = Schemas['CardDto'];
export type Meeting = Schemas['MeetingDto'];
export type MeetingChange = Schemas['MeetingChangeDto'];
export type CardMeeting = Schemas['CardMeetingDto'];
export type MeetingOffer = Schemas['MeetingOfferDto'];
export type MeetingArrangement = Schemas['ArrangeMeetingDto'];
export type PreparationLine = Schemas['PreparationLineDto'];
export type CandidateReason = Schemas['DeclineDto']['reason'];
export type EmployerReason = Schemas['RejectDto']['reason'];
export type HireTerms = Schemas['HireDto'];

export type Recommendation = Schemas['RecommendationDto'];
export type Costs = Schemas['CostsDto'];
export type ContractOption = Schemas['ContractAnswerDto'];
export type ContractSubsidy = Schemas['SubsidyDto'];
export type LegalReason = ContractOption['reasons'][number];
export type ContractCost = Schemas['CostDto'];
export type HireStep = Schemas['StepDto'];
export type Simulation = Schemas['SimulationDto'];
export type LocalAid = Schemas['LocalAidDto'];
export type LocalAidTerms = Schemas['LocalAidTermsDto'];
export type LocalAidVersion = Schemas['LocalAidVersionDto'];
export type HireFacts = Schemas['HireFactsDto'];

export type PlacementSummary = Schemas['PlacementSummaryDto'];
export type Placement = Schemas['PlacementDto'];
export type PlacementState = Placement['state'];
export type NewPlacement = Schemas['NewPlacementDto'];
export type PlacementChanges = Schemas['ChangePlacementDto'];
export type PlacementEnd = Schemas['EndPlacementDto'];
export type CheckIn = Schemas['CheckInDto'];
export type CheckInForm = Schemas['CheckInFormDto'];
export type MailTrouble = Schemas['MailTroubleDto'];
export type CheckInAnswers = Schemas['AnswerCheckInDto'];
export type ContractCode = Placement['contractType'];
export type MediationEnd = Schemas['MediationOutcomeDto'];
export type MediationAction = Schemas['MediationActionDto'];
export type NewMediationAction = Schemas['NewMediationActionDto'];
export type MovedMediationAction = Schemas['MoveMediationActionDto'];
export type NewMediationNote = Schemas['NewMediationNoteDto'];
export type PlacementNextStep = Schemas['NextStepDto'];
export type PlacementOutcome = Schemas['OutcomeDto'];
export type ProtocolSummary = Schemas['ProtocolSummaryDto'];
export type Protocol = Schemas['ProtocolDto'];
export type ProtocolMilestone = Schemas['ProtocolMilestoneDto'];
export type MilestoneChoice = Schemas['MilestoneChoiceDto'];
export type ProtocolPreview = Schemas['ProtocolPreviewDto'];
export type Mediation = Schemas['MediationDto'];
export type MediationState = Mediation['state'];

export type WorkItem = Schemas['WorklistItemDto'];
export type SearchHit = Schemas['SearchHitDto'];
export type EmployerHome = Schemas['HomeDto'];

export type Import = Schemas['ImportDto'];
export type ImportKind = Import['kind'];
export type ImportState = Import['state'];
export type LookAlike = Schemas['LookAlikeDto'];
